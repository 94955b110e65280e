; a91c16a76c1258ca56c6f8f726758717

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
  %.54.i = icmp eq i64 %arg.a1, 16
  %.154350.not.i = icmp slt i64 %.18, 1
  br i1 %.54.i, label %B74.i, label %B1686.i

B74.i:                                            ; preds = %entry
  br i1 %.154350.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B212.if.i

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
  %.360340.i = or i32 %"$phi750.1.2.1.i", %5
  %.364.i = trunc nuw i32 %.360340.i to i16
  %6 = getelementptr i16, ptr %.60, i64 %.95.0352.i
  store i16 %.364.i, ptr %6, align 2, !noalias !0
  %.399.i = lshr i32 %"$phi1114.1.2.1.i", %.50.i
  %.11.i.i = tail call i32 @llvm.umin.i32(i32 range(i32 0, 2139095040) %.399.i, i32 3)
  %.430.i = trunc nuw nsw i32 %.11.i.i to i8
  %7 = getelementptr i8, ptr %.96, i64 %.95.0352.i
  store i8 %.430.i, ptr %7, align 1, !noalias !0
  %.468341.i = xor i32 %"$phi1052.1.2.1.i", %.225.i
  %8 = ashr i32 %.468341.i, 31
  %.477.i = trunc nsw i32 %8 to i16
  %9 = getelementptr i16, ptr %.132, i64 %.95.0352.i
  store i16 %.477.i, ptr %9, align 2, !noalias !0
  %exitcond354.not.i = icmp eq i64 %.18, %.167.i
  br i1 %exitcond354.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B212.if.i

B1686.i:                                          ; preds = %entry
  br i1 %.154350.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B1728.if.lr.ph.i

B1728.if.lr.ph.i:                                 ; preds = %B1686.i
  %.822338.i = zext nneg i32 %.50.i to i64
  br label %B1728.if.i

B212.if.i:                                        ; preds = %B74.i, %B750.i
  %.95.0352.i = phi i64 [ %.167.i, %B750.i ], [ 0, %B74.i ]
  %.167.i = add nuw nsw i64 %.95.0352.i, 1
  %10 = getelementptr i32, ptr %.24, i64 %.95.0352.i
  %.225.i = load i32, ptr %10, align 4, !noalias !0
  %.232.i = and i32 %.225.i, 2147483647
  %.267.i = icmp samesign ult i32 %.232.i, 2139095041
  br i1 %.267.i, label %B708.i, label %B212.if.B750_crit_edge.i

B212.if.B750_crit_edge.i:                         ; preds = %B212.if.i
  %.pre.i = lshr i32 %.225.i, 16
  br label %B750.i

B1728.if.i:                                       ; preds = %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i, %B1728.if.lr.ph.i
  %.562.0348.i = phi i64 [ 0, %B1728.if.lr.ph.i ], [ %.632.i, %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i ]
  %.632.i = add nuw nsw i64 %.562.0348.i, 1
  %11 = getelementptr i32, ptr %.24, i64 %.562.0348.i
  %.690.i = load i32, ptr %11, align 4, !noalias !0
  %.7.i.i = zext i32 %.690.i to i64
  %.8.i.i = lshr i64 %.7.i.i, 16
  %.11.i343.i = and i64 %.8.i.i, 32768
  %.18.i.i = and i64 %.7.i.i, 2147483647
  %.23.i.i = icmp samesign ugt i64 %.18.i.i, 2139095040
  br i1 %.23.i.i, label %B186.i.i, label %B232.i.i

B186.i.i:                                         ; preds = %B1728.if.i
  %.30.i.i = or disjoint i64 %.11.i343.i, 32256
  br label %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i

B232.i.i:                                         ; preds = %B1728.if.i
  %.36.i.i = icmp samesign ugt i64 %.18.i.i, 1199570943
  br i1 %.36.i.i, label %B244.i.i, label %B290.i.i

B244.i.i:                                         ; preds = %B232.i.i
  %.43.i.i = or disjoint i64 %.11.i343.i, 31744
  br label %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i

B290.i.i:                                         ; preds = %B232.i.i
  %.49.i.i = icmp samesign ugt i64 %.18.i.i, 947912703
  br i1 %.49.i.i, label %B302.i.i, label %B388.i.i

B302.i.i:                                         ; preds = %B290.i.i
  %.55.i.i = add nuw nsw i64 %.18.i.i, 35183432568831
  %.56.i.i = lshr i64 %.7.i.i, 13
  %.57.i.i = and i64 %.56.i.i, 1
  %.58.i.i = add nuw nsw i64 %.55.i.i, %.57.i.i
  %.59.i.i = lshr i64 %.58.i.i, 13
  %.63.i.i = or i64 %.59.i.i, %.11.i343.i
  br label %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i

B388.i.i:                                         ; preds = %B290.i.i
  %.77.i.i = icmp samesign ult i64 %.18.i.i, 847249408
  br i1 %.77.i.i, label %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i, label %B436.i.i

B436.i.i:                                         ; preds = %B388.i.i
  %.69.i.i = lshr i64 %.18.i.i, 23
  %.70.i.i = sub nuw nsw i64 126, %.69.i.i
  %.89.i.i = and i64 %.7.i.i, 8388607
  %.92.i.i = or disjoint i64 %.89.i.i, 8388608
  %.94.i.i = sub nuw nsw i64 125, %.69.i.i
  %.95.i.i = shl nuw nsw i64 1, %.94.i.i
  %.99.i.i = lshr i64 %.92.i.i, %.70.i.i
  %.100.i.i = and i64 %.99.i.i, 1
  %.96.i.i = add nuw nsw i64 %.89.i.i, 8388607
  %.97.i.i = add nuw nsw i64 %.96.i.i, %.95.i.i
  %.101.i.i = add nuw nsw i64 %.97.i.i, %.100.i.i
  %.103.i.i = lshr i64 %.101.i.i, %.70.i.i
  %.109.i.i = or i64 %.103.i.i, %.11.i343.i
  br label %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i

_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i: ; preds = %B436.i.i, %B388.i.i, %B302.i.i, %B244.i.i, %B186.i.i
  %.109.sink.i.i = phi i64 [ %.109.i.i, %B436.i.i ], [ %.30.i.i, %B186.i.i ], [ %.63.i.i, %B302.i.i ], [ %.43.i.i, %B244.i.i ], [ %.11.i343.i, %B388.i.i ]
  %.733.i = and i64 %.109.sink.i.i, 32767
  %12 = add nsw i64 %.733.i, -1024
  %.743.i = icmp ult i64 %12, 30720
  %13 = and i32 %.690.i, 2147483647
  %.763.i = zext nneg i32 %13 to i64
  %.750.neg.i = add nsw i64 %.763.i, -939524096
  %14 = shl nuw nsw i64 %.733.i, 13
  %.764.i = sub nsw i64 %.750.neg.i, %14
  %"$phi2242.1.2.1.i" = select i1 %.743.i, i64 %.764.i, i64 0
  %.784.i = trunc i64 %.109.sink.i.i to i16
  %15 = getelementptr i16, ptr %.60, i64 %.562.0348.i
  store i16 %.784.i, ptr %15, align 2, !noalias !0
  %.820.i = tail call i64 @llvm.abs.i64(i64 %"$phi2242.1.2.1.i", i1 true)
  %.823.i = lshr i64 %.820.i, %.822338.i
  %16 = tail call i64 @llvm.umin.i64(i64 %.823.i, i64 3)
  %.852.i = trunc nuw nsw i64 %16 to i8
  %17 = getelementptr i8, ptr %.96, i64 %.562.0348.i
  store i8 %.852.i, ptr %17, align 1, !noalias !0
  %18 = lshr i64 %.109.sink.i.i, 15
  %"$phi2242.1.2.1.lobit.i" = lshr i64 %"$phi2242.1.2.1.i", 63
  %.896.i = xor i64 %"$phi2242.1.2.1.lobit.i", %18
  %19 = trunc i64 %.896.i to i16
  %.899.i = sub nsw i16 0, %19
  %20 = getelementptr i16, ptr %.132, i64 %.562.0348.i
  store i16 %.899.i, ptr %20, align 2, !noalias !0
  %exitcond.not.i = icmp eq i64 %.632.i, %.18
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B1728.if.i

_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i, %B750.i, %B74.i, %B1686.i
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

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
