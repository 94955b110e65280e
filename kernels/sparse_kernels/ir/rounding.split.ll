; c1cb5b0b185591c64cf937f4e9c852a2

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
  %.145336.not.i = icmp slt i64 %.18, 1
  br i1 %.54.i, label %B74.i, label %B1226.i

B74.i:                                            ; preds = %entry
  br i1 %.145336.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B116.if.lr.ph.i

B116.if.lr.ph.i:                                  ; preds = %B74.i
  %.359.i = zext nneg i32 %.50.i to i64
  br label %B116.if.i

B392.i:                                           ; preds = %B116.if.i
  %.230.i = add nuw nsw i64 %.223.i, 32767
  %.234.i = lshr i64 %.221.i, 16
  %.237.i = and i64 %.234.i, 1
  %.238.i = add nuw nsw i64 %.230.i, %.237.i
  %.241.i = lshr i64 %.238.i, 16
  br label %B434.i

B434.i:                                           ; preds = %B116.if.B434_crit_edge.i, %B392.i
  %.273.pre-phi.i = phi i64 [ %.pre.i, %B116.if.B434_crit_edge.i ], [ %.234.i, %B392.i ]
  %"$phi434.1.2.1.i" = phi i64 [ 32704, %B116.if.B434_crit_edge.i ], [ %.241.i, %B392.i ]
  %.278.i = and i64 %.273.pre-phi.i, 32768
  %1 = add nsw i64 %"$phi434.1.2.1.i", -128
  %.290.i = icmp ult i64 %1, 32512
  %.300.i = shl nuw nsw i64 %"$phi434.1.2.1.i", 16
  %.303.i = sub nsw i64 %.223.i, %.300.i
  %"$phi788.1.2.1.i" = select i1 %.290.i, i64 %.303.i, i64 0
  %.320.i = or i64 %"$phi434.1.2.1.i", %.278.i
  %.323.i = trunc nuw i64 %.320.i to i16
  %2 = getelementptr i16, ptr %.60, i64 %.86.0338.i
  store i16 %.323.i, ptr %2, align 2, !noalias !0
  %.357.i = tail call i64 @llvm.abs.i64(i64 %"$phi788.1.2.1.i", i1 true)
  %.360.i = lshr i64 %.357.i, %.359.i
  %3 = tail call i64 @llvm.umin.i64(i64 %.360.i, i64 3)
  %.389.i = trunc nuw nsw i64 %3 to i8
  %4 = getelementptr i8, ptr %.96, i64 %.86.0338.i
  store i8 %.389.i, ptr %4, align 1, !noalias !0
  %.278.lobit.i = lshr i32 %.216.i, 31
  %"$phi788.1.2.1.lobit.i" = lshr i64 %"$phi788.1.2.1.i", 63
  %.431.i = zext nneg i32 %.278.lobit.i to i64
  %.433.i = xor i64 %"$phi788.1.2.1.lobit.i", %.431.i
  %5 = trunc nuw nsw i64 %.433.i to i16
  %.436.i = sub nsw i16 0, %5
  %6 = getelementptr i16, ptr %.132, i64 %.86.0338.i
  store i16 %.436.i, ptr %6, align 2, !noalias !0
  %exitcond340.not.i = icmp eq i64 %.158.i, %.18
  br i1 %exitcond340.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B116.if.i

B1226.i:                                          ; preds = %entry
  br i1 %.145336.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B1268.if.lr.ph.i

B1268.if.lr.ph.i:                                 ; preds = %B1226.i
  %.777326.i = zext nneg i32 %.50.i to i64
  br label %B1268.if.i

B116.if.i:                                        ; preds = %B434.i, %B116.if.lr.ph.i
  %.86.0338.i = phi i64 [ 0, %B116.if.lr.ph.i ], [ %.158.i, %B434.i ]
  %.158.i = add nuw nsw i64 %.86.0338.i, 1
  %7 = getelementptr i32, ptr %.24, i64 %.86.0338.i
  %.216.i = load i32, ptr %7, align 4, !noalias !0
  %.221.i = zext i32 %.216.i to i64
  %.223.i = and i64 %.221.i, 2147483647
  %.247.i = icmp samesign ult i64 %.223.i, 2139095041
  br i1 %.247.i, label %B392.i, label %B116.if.B434_crit_edge.i

B116.if.B434_crit_edge.i:                         ; preds = %B116.if.i
  %.pre.i = lshr i64 %.221.i, 16
  br label %B434.i

B1268.if.i:                                       ; preds = %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i, %B1268.if.lr.ph.i
  %.517.0334.i = phi i64 [ 0, %B1268.if.lr.ph.i ], [ %.587.i, %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i ]
  %.587.i = add nuw nsw i64 %.517.0334.i, 1
  %8 = getelementptr i32, ptr %.24, i64 %.517.0334.i
  %.645.i = load i32, ptr %8, align 4, !noalias !0
  %.7.i.i = zext i32 %.645.i to i64
  %.8.i.i = lshr i64 %.7.i.i, 16
  %.11.i.i = and i64 %.8.i.i, 32768
  %.18.i.i = and i64 %.7.i.i, 2147483647
  %.23.i.i = icmp samesign ugt i64 %.18.i.i, 2139095040
  br i1 %.23.i.i, label %B186.i.i, label %B232.i.i

B186.i.i:                                         ; preds = %B1268.if.i
  %.30.i.i = or disjoint i64 %.11.i.i, 32256
  br label %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i

B232.i.i:                                         ; preds = %B1268.if.i
  %.36.i.i = icmp samesign ugt i64 %.18.i.i, 1199570943
  br i1 %.36.i.i, label %B244.i.i, label %B290.i.i

B244.i.i:                                         ; preds = %B232.i.i
  %.43.i.i = or disjoint i64 %.11.i.i, 31744
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
  %.63.i.i = or i64 %.59.i.i, %.11.i.i
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
  %.109.i.i = or i64 %.103.i.i, %.11.i.i
  br label %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i

_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i: ; preds = %B436.i.i, %B388.i.i, %B302.i.i, %B244.i.i, %B186.i.i
  %.109.sink.i.i = phi i64 [ %.109.i.i, %B436.i.i ], [ %.30.i.i, %B186.i.i ], [ %.63.i.i, %B302.i.i ], [ %.43.i.i, %B244.i.i ], [ %.11.i.i, %B388.i.i ]
  %.688.i = and i64 %.109.sink.i.i, 32767
  %9 = add nsw i64 %.688.i, -1024
  %.698.i = icmp ult i64 %9, 30720
  %10 = and i32 %.645.i, 2147483647
  %.718.i = zext nneg i32 %10 to i64
  %.705.neg.i = add nsw i64 %.718.i, -939524096
  %11 = shl nuw nsw i64 %.688.i, 13
  %.719.i = sub nsw i64 %.705.neg.i, %11
  %"$phi1782.1.2.1.i" = select i1 %.698.i, i64 %.719.i, i64 0
  %.739.i = trunc i64 %.109.sink.i.i to i16
  %12 = getelementptr i16, ptr %.60, i64 %.517.0334.i
  store i16 %.739.i, ptr %12, align 2, !noalias !0
  %.775.i = tail call i64 @llvm.abs.i64(i64 %"$phi1782.1.2.1.i", i1 true)
  %.778.i = lshr i64 %.775.i, %.777326.i
  %13 = tail call i64 @llvm.umin.i64(i64 %.778.i, i64 3)
  %.807.i = trunc nuw nsw i64 %13 to i8
  %14 = getelementptr i8, ptr %.96, i64 %.517.0334.i
  store i8 %.807.i, ptr %14, align 1, !noalias !0
  %15 = lshr i64 %.109.sink.i.i, 15
  %"$phi1782.1.2.1.lobit.i" = lshr i64 %"$phi1782.1.2.1.i", 63
  %.851.i = xor i64 %"$phi1782.1.2.1.lobit.i", %15
  %16 = trunc i64 %.851.i to i16
  %.854.i = sub nsw i16 0, %16
  %17 = getelementptr i16, ptr %.132, i64 %.517.0334.i
  store i16 %.854.i, ptr %17, align 2, !noalias !0
  %exitcond.not.i = icmp eq i64 %.587.i, %.18
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit, label %B1268.if.i

_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %_ZN14sparse_kernels5casts6to_f16B4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dEj.exit.i, %B434.i, %B74.i, %B1226.i
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
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels8rounding5splitB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
