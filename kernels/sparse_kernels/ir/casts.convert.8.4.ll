; b66e14bc2515542680b483705f55640c

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v233B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7) unnamed_addr #0 {
entry:
  %.22 = add i64 %arg.a0, 16
  %.23 = inttoptr i64 %.22 to ptr
  %.24 = load i64, ptr %.23, align 8
  %.27 = inttoptr i64 %.24 to ptr
  %.52 = add i64 %arg.a7, 32
  %.53 = inttoptr i64 %.52 to ptr
  %.54 = load i64, ptr %.53, align 8
  %.55 = inttoptr i64 %.54 to ptr
  %.57 = load i64, ptr %.55, align 8
  %.58 = add i64 %arg.a7, 16
  %.59 = inttoptr i64 %.58 to ptr
  %.60 = load i64, ptr %.59, align 8
  %.63 = inttoptr i64 %.60 to ptr
  %.53.i = shl nuw i64 1, %arg.a1
  %.54.i = add i64 %.53.i, -1
  %.63.i = add i64 %arg.a2, 1
  %.65.i = shl i64 %.63.i, %arg.a1
  %.67.i = add i64 %arg.a5, 1
  %.69.i = shl i64 %.67.i, %arg.a4
  %.78.i = shl i64 %arg.a5, %arg.a4
  %.83.not.i = icmp eq i64 %arg.a6, 0
  %.86.i = add i64 %arg.a4, -1
  %.87.i = shl nuw i64 1, %.86.i
  %notmask.i = shl nsw i64 -1, %arg.a4
  %.96.i = xor i64 %notmask.i, -1
  %.87.pn.i = select i1 %.83.not.i, i64 %.96.i, i64 %.87.i
  %"$phi380.0.2.0.i" = or i64 %.87.pn.i, %.78.i
  %"$phi484.0.2.0.i" = select i1 %.83.not.i, i64 %"$phi380.0.2.0.i", i64 %.78.i
  %.145.i = sub nsw i64 62, %arg.a4
  %.240284.not.i = icmp slt i64 %.57, 1
  br i1 %.240284.not.i, label %_ZN14sparse_kernels5casts7convertB4v234B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxxxx5ArrayIjLi1E1C7mutable7alignedE.exit, label %B574.if.lr.ph.i

B574.if.lr.ph.i:                                  ; preds = %entry
  %.113.i = ashr i64 %arg.a5, 1
  %.111.i = ashr i64 %arg.a2, 1
  %.376.i = icmp ne i64 %arg.a3, 0
  %0 = add i64 %.111.i, %arg.a1
  %1 = sub i64 %.113.i, %0
  br label %B574.if.i

B782.i:                                           ; preds = %B574.if.i
  %.380.i = icmp eq i64 %.343.i, %.54.i
  %or.cond280.i = select i1 %.376.i, i1 true, i1 %.380.i
  %or.cond287.i = select i1 %.367.i, i1 %or.cond280.i, i1 false
  %.389.i = icmp eq i64 %.343.i, 0
  br i1 %or.cond287.i, label %B810.i, label %B848.i

B810.i:                                           ; preds = %B782.i
  %or.cond.i = and i1 %.376.i, %.389.i
  %"$phi484.0.2.0.$phi380.0.2.0.i" = select i1 %or.cond.i, i64 %"$phi484.0.2.0.i", i64 %"$phi380.0.2.0.i"
  %.413.i = or i64 %"$phi484.0.2.0.$phi380.0.2.0.i", %..69.i
  br label %B1811.i

B848.i:                                           ; preds = %B782.i
  %or.cond281.i = select i1 %.359.i, i1 %.389.i, i1 false
  br i1 %or.cond281.i, label %B1811.i, label %B884.i

B884.i:                                           ; preds = %B848.i
  br i1 %.359.i, label %B896.i, label %B1066.i

B896.i:                                           ; preds = %B884.i
  %.527.not.i = icmp ult i64 %.343.i, 2
  br i1 %.527.not.i, label %B1066.i, label %B996.i

B996.i:                                           ; preds = %B896.i, %B996.i
  %lead.3.3.i = phi i64 [ %.530.i, %B996.i ], [ 0, %B896.i ]
  %.530.i = add nuw nsw i64 %lead.3.3.i, 1
  %.535.i = add nuw nsw i64 %lead.3.3.i, 2
  %.537.i = lshr i64 %.343.i, %.535.i
  %.540.not.i = icmp eq i64 %.537.i, 0
  br i1 %.540.not.i, label %B1066.i, label %B996.i

B1066.i:                                          ; preds = %B996.i, %B574.if.i, %B896.i, %B884.i
  %lead.4.2.i = phi i64 [ %arg.a1, %B574.if.i ], [ 0, %B896.i ], [ %arg.a1, %B884.i ], [ %.530.i, %B996.i ]
  %"$phi1198.1.2.2.i" = tail call i64 @llvm.umax.i64(i64 %.340.i, i64 1)
  %.598.i = add i64 %1, %"$phi1198.1.2.2.i"
  %.611.i = add i64 %.598.i, %lead.4.2.i
  %.616.i = icmp sgt i64 %.611.i, 0
  %2 = add i64 %arg.a4, %.611.i
  %.626.i = sub i64 63, %2
  %"$phi1346.1.2.2.i" = select i1 %.616.i, i64 %.145.i, i64 %.626.i
  %.640.i = icmp slt i64 %"$phi1346.1.2.2.i", 64
  br i1 %.640.i, label %B1400.i, label %B1726.i

B1400.i:                                          ; preds = %B1066.i
  %.561.i = select i1 %.359.i, i64 0, i64 %.53.i
  %"$phi1106.1.2.2.i" = or i64 %.561.i, %.343.i
  %.600.i = sub nsw i64 62, %lead.4.2.i
  %.604.i = shl i64 %"$phi1106.1.2.2.i", %.600.i
  %.646.i = lshr i64 %.604.i, %"$phi1346.1.2.2.i"
  %notmask278.i = shl nsw i64 -1, %"$phi1346.1.2.2.i"
  %.648.i = xor i64 %notmask278.i, -1
  %.650.i = and i64 %.604.i, %.648.i
  %.653.i = add nsw i64 %"$phi1346.1.2.2.i", -1
  %.654.i = shl nuw nsw i64 1, %.653.i
  %.655.i = icmp samesign ugt i64 %.650.i, %.654.i
  %.656.i = icmp eq i64 %.650.i, %.654.i
  %.657.i = and i64 %.646.i, 1
  %.658.i = icmp ne i64 %.657.i, 0
  %.659.i = and i1 %.656.i, %.658.i
  %.660.i = or i1 %.655.i, %.659.i
  %.662.i = zext i1 %.660.i to i64
  %.663.i = add i64 %.646.i, %.662.i
  br i1 %.616.i, label %B1652.i, label %B1726.i

B1652.i:                                          ; preds = %B1400.i
  %3 = add nsw i64 %.611.i, -1
  %4 = shl i64 %3, %arg.a4
  %.682.i = add i64 %.663.i, %4
  br label %B1726.i

B1726.i:                                          ; preds = %B1652.i, %B1400.i, %B1066.i
  %magnitude.5.2.i = phi i64 [ %.682.i, %B1652.i ], [ %.663.i, %B1400.i ], [ 0, %B1066.i ]
  %.694.i = icmp ugt i64 %magnitude.5.2.i, %"$phi484.0.2.0.i"
  %.704.i = icmp sgt i64 %.611.i, %arg.a5
  %or.cond282.i = select i1 %.694.i, i1 true, i1 %.704.i
  %magnitude.6.3.i = select i1 %or.cond282.i, i64 %"$phi484.0.2.0.i", i64 %magnitude.5.2.i
  %.718.i = or i64 %magnitude.6.3.i, %..69.i
  br label %B1811.i

B1811.i:                                          ; preds = %B1726.i, %B848.i, %B810.i
  %.718.sink.i = phi i64 [ %.718.i, %B1726.i ], [ %.413.i, %B810.i ], [ %..69.i, %B848.i ]
  %5 = getelementptr i32, ptr %.63, i64 %.181.0285.i
  %.753.i = trunc i64 %.718.sink.i to i32
  store i32 %.753.i, ptr %5, align 4, !noalias !0
  %exitcond.not.i = icmp eq i64 %.253.i, %.57
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels5casts7convertB4v234B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxxxx5ArrayIjLi1E1C7mutable7alignedE.exit, label %B574.if.i

B574.if.i:                                        ; preds = %B1811.i, %B574.if.lr.ph.i
  %.181.0285.i = phi i64 [ 0, %B574.if.lr.ph.i ], [ %.253.i, %B1811.i ]
  %.253.i = add nuw nsw i64 %.181.0285.i, 1
  %6 = getelementptr i64, ptr %.27, i64 %.181.0285.i
  %.311.i = load i64, ptr %6, align 8, !noalias !0
  %.317.i = and i64 %.311.i, %.65.i
  %.320.not.i = icmp eq i64 %.317.i, 0
  %..69.i = select i1 %.320.not.i, i64 0, i64 %.69.i
  %.338.i = lshr i64 %.311.i, %arg.a1
  %.340.i = and i64 %.338.i, %arg.a2
  %.343.i = and i64 %.311.i, %.54.i
  %.359.i = icmp eq i64 %.340.i, 0
  %.367.i = icmp eq i64 %.340.i, %arg.a2
  %or.cond279.i = or i1 %.359.i, %.367.i
  br i1 %or.cond279.i, label %B782.i, label %B1066.i

_ZN14sparse_kernels5casts7convertB4v234B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxxxx5ArrayIjLi1E1C7mutable7alignedE.exit: ; preds = %B1811.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_casts_convert(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8) local_unnamed_addr #0 {
entry:
  %.10 = alloca i64, align 8
  store i64 0, ptr %.10, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v233B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxx(ptr %.10, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8) #2
  %.24 = load i64, ptr %.10, align 8
  ret i64 %.24
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels5casts7convertB4v234B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxxxx5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels5casts7convertB4v234B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxxxx5ArrayIjLi1E1C7mutable7alignedE"}
