; ba11a896bba75889e3eecf13dd7cb66f

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v136B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4) unnamed_addr #0 {
entry:
  %.13 = add i64 %arg.a0, 32
  %.14 = inttoptr i64 %.13 to ptr
  %.15 = load i64, ptr %.14, align 8
  %.16 = inttoptr i64 %.15 to ptr
  %.18 = load i64, ptr %.16, align 8
  %.19 = add i64 %arg.a0, 16
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.24 = inttoptr i64 %.21 to ptr
  %.55 = add i64 %arg.a2, 16
  %.56 = inttoptr i64 %.55 to ptr
  %.57 = load i64, ptr %.56, align 8
  %.60 = inttoptr i64 %.57 to ptr
  %.91 = add i64 %arg.a3, 16
  %.92 = inttoptr i64 %.91 to ptr
  %.93 = load i64, ptr %.92, align 8
  %.96 = inttoptr i64 %.93 to ptr
  %.127 = add i64 %arg.a4, 16
  %.128 = inttoptr i64 %.127 to ptr
  %.129 = load i64, ptr %.128, align 8
  %.132 = inttoptr i64 %.129 to ptr
  %0 = trunc i64 %arg.a1 to i32
  %.50.i = add i32 %0, -3
  %.63.i = icmp eq i64 %arg.a1, 16
  %.154398.not.i = icmp slt i64 %.18, 1
  br i1 %.63.i, label %B170.i, label %B1660.i

B170.i:                                           ; preds = %entry
  br i1 %.154398.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B212.if.i

B708.i:                                           ; preds = %B212.if.i
  %narrow.i = add nuw nsw i32 %.232.i, 32767
  %.241.i = lshr i32 %.225.i, 16
  %1 = and i32 %.241.i, 1
  %.256.i = add nuw nsw i32 %narrow.i, %1
  %2 = lshr i32 %.256.i, 16
  br label %B750.i

B750.i:                                           ; preds = %B212.if.B750_crit_edge.i, %B708.i
  %.pre-phi.i = phi i32 [ %.pre.i, %B212.if.B750_crit_edge.i ], [ %.241.i, %B708.i ]
  %"$phi750.1.2.1.i" = phi i32 [ 32704, %B212.if.B750_crit_edge.i ], [ %2, %B708.i ]
  %3 = add nsw i32 %"$phi750.1.2.1.i", -128
  %.294.i = icmp ult i32 %3, 32512
  %4 = shl nuw nsw i32 %"$phi750.1.2.1.i", 16
  %.307.i = sub nsw i32 %.232.i, %4
  %"$phi1052.1.2.1.i" = select i1 %.294.i, i32 %.307.i, i32 0
  %"$phi1114.1.2.1.i" = tail call i32 @llvm.abs.i32(i32 %"$phi1052.1.2.1.i", i1 true)
  %5 = and i32 %.pre-phi.i, 32768
  %.359388.i = or i32 %"$phi750.1.2.1.i", %5
  %.363.i = trunc nuw i32 %.359388.i to i16
  %6 = getelementptr i16, ptr %.60, i64 %.95.0400.i
  store i16 %.363.i, ptr %6, align 2, !noalias !0
  %.398.i = lshr i32 %"$phi1114.1.2.1.i", %.50.i
  %7 = tail call i32 @llvm.umin.i32(i32 %.398.i, i32 3)
  %.429.i = trunc nuw nsw i32 %7 to i8
  %8 = getelementptr i8, ptr %.96, i64 %.95.0400.i
  store i8 %.429.i, ptr %8, align 1, !noalias !0
  %.467389.i = xor i32 %"$phi1052.1.2.1.i", %.225.i
  %9 = ashr i32 %.467389.i, 31
  %.476.i = trunc nsw i32 %9 to i16
  %10 = getelementptr i16, ptr %.132, i64 %.95.0400.i
  store i16 %.476.i, ptr %10, align 2, !noalias !0
  %exitcond402.not.i = icmp eq i64 %.18, %.167.i
  br i1 %exitcond402.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B212.if.i

B1660.i:                                          ; preds = %entry
  br i1 %.154398.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B1702.if.lr.ph.i

B1702.if.lr.ph.i:                                 ; preds = %B1660.i
  %.981385.i = zext nneg i32 %.50.i to i64
  br label %B1702.if.i

B212.if.i:                                        ; preds = %B170.i, %B750.i
  %.95.0400.i = phi i64 [ %.167.i, %B750.i ], [ 0, %B170.i ]
  %.167.i = add nuw nsw i64 %.95.0400.i, 1
  %11 = getelementptr i32, ptr %.24, i64 %.95.0400.i
  %.225.i = load i32, ptr %11, align 4, !noalias !0
  %.232.i = and i32 %.225.i, 2147483647
  %.267.i = icmp samesign ult i32 %.232.i, 2139095041
  br i1 %.267.i, label %B708.i, label %B212.if.B750_crit_edge.i

B212.if.B750_crit_edge.i:                         ; preds = %B212.if.i
  %.pre.i = lshr i32 %.225.i, 16
  br label %B750.i

B1702.if.i:                                       ; preds = %B1702.if.i, %B1702.if.lr.ph.i
  %.561.0396.i = phi i64 [ 0, %B1702.if.lr.ph.i ], [ %.631.i, %B1702.if.i ]
  %.631.i = add nuw nsw i64 %.561.0396.i, 1
  %12 = getelementptr i32, ptr %.24, i64 %.561.0396.i
  %.689.i = load i32, ptr %12, align 4, !noalias !0
  %.696.i = and i32 %.689.i, 2147483647
  %.705.i = lshr i32 %.689.i, 13
  %13 = and i32 %.705.i, 1
  %14 = bitcast i32 %.696.i to float
  %.738.i = fadd float %14, 5.000000e-01
  %15 = bitcast float %.738.i to i32
  %.786.i = icmp samesign ugt i32 %.696.i, 947912703
  %.770.i = add nsw i32 %.696.i, -939520001
  %.774.i = add nsw i32 %.770.i, %13
  %16 = lshr i32 %.774.i, 13
  %.803.i = add i32 %15, -1056964608
  %"$phi2506.1.2.1.i" = select i1 %.786.i, i32 %16, i32 %.803.i
  %.818.i = icmp samesign ult i32 %.696.i, 1199570944
  %"$phi2598.1.2.1.i" = select i1 %.818.i, i32 %"$phi2506.1.2.1.i", i32 31744
  %.840.i = icmp samesign ult i32 %.696.i, 2139095041
  %"$phi2664.1.2.1.i" = select i1 %.840.i, i32 %"$phi2598.1.2.1.i", i32 32256
  %17 = add i32 %"$phi2664.1.2.1.i", -1024
  %.867.i = icmp ult i32 %17, 30720
  %.876.neg.i = add nsw i32 %.696.i, -939524096
  %18 = shl i32 %"$phi2664.1.2.1.i", 13
  %.888.i = sub i32 %.876.neg.i, %18
  %"$phi3022.1.2.1.i" = select i1 %.867.i, i32 %.888.i, i32 0
  %"$phi3084.1.2.1.i" = tail call i32 @llvm.abs.i32(i32 %"$phi3022.1.2.1.i", i1 true)
  %19 = lshr i32 %.689.i, 16
  %20 = and i32 %19, 32768
  %.944384.i = or i32 %"$phi2664.1.2.1.i", %20
  %.948.i = trunc i32 %.944384.i to i16
  %21 = getelementptr i16, ptr %.60, i64 %.561.0396.i
  store i16 %.948.i, ptr %21, align 2, !noalias !0
  %.982.i = zext nneg i32 %"$phi3084.1.2.1.i" to i64
  %.983.i = lshr i64 %.982.i, %.981385.i
  %.984.i = trunc nuw nsw i64 %.983.i to i32
  %22 = tail call i32 @llvm.umin.i32(i32 %.984.i, i32 3)
  %.1014.i = trunc nuw nsw i32 %22 to i8
  %23 = getelementptr i8, ptr %.96, i64 %.561.0396.i
  store i8 %.1014.i, ptr %23, align 1, !noalias !0
  %.1052386.i = xor i32 %"$phi3022.1.2.1.i", %.689.i
  %24 = ashr i32 %.1052386.i, 31
  %.1061.i = trunc nsw i32 %24 to i16
  %25 = getelementptr i16, ptr %.132, i64 %.561.0396.i
  store i16 %.1061.i, ptr %25, align 2, !noalias !0
  %exitcond.not.i = icmp eq i64 %.631.i, %.18
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B1702.if.i

_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %B1702.if.i, %B750.i, %B170.i, %B1660.i
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rounding_split(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) local_unnamed_addr #0 {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v136B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxx(ptr %.7, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) #3
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
